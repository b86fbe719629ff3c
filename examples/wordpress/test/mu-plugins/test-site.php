<?php
/**
 * What makes the test's WordPress a site as there are many. `?host=prototype`, `?host=jquery` and `?host=delay` choose
 * what a page carries beside the plugin.
 */

defined( 'ABSPATH' ) || exit;

// WordPress's own language files cannot be had here; the site is Indonesian all the same.
add_filter( 'pre_option_WPLANG', static fn() => 'id_ID' );

// Nobody outside this machine is asked for news, updates or pictures.
add_filter( 'pre_http_request', static function ( $answer, $args, $url ) {
	return '127.0.0.1' === wp_parse_url( $url, PHP_URL_HOST ) ? $answer : new WP_Error( 'offline', 'This test is offline.' );
}, 10, 3 );
add_filter( 'get_avatar', '__return_empty_string' );

function suara_test_host() {
	return isset( $_GET['host'] ) ? sanitize_key( $_GET['host'] ) : '';
}

add_action( 'wp_enqueue_scripts', static function () {
	$host = suara_test_host();
	if ( 'jquery' === $host || 'prototype' === $host ) {
		wp_enqueue_script( 'jquery' );
	}
	if ( 'prototype' === $host ) {
		wp_enqueue_script( 'test-prototype', home_url( '/prototype.js' ), array(), '1.7.3', false );
	}
} );

/** As plugins do that put off scripts until the visitor moves: the tag gets another type, and comes back later. */
add_filter( 'script_loader_tag', static function ( $tag, $handle ) {
	if ( 'delay' !== suara_test_host() || 'suara' !== $handle ) {
		return $tag;
	}
	$late  = preg_replace( array( '/\stype=("|\')module\1/', '/\ssrc=/' ), array( ' type="test/delayed"', ' data-src=' ), $tag );
	$late .= '<script>addEventListener("pointermove", () => {
		for (const old of document.querySelectorAll("script[type=\'test/delayed\']")) {
			const script = document.createElement("script");
			script.type = "module";
			script.src = old.dataset.src;
			old.replaceWith(script);
		}
	}, { once: true });</script>';
	return $late;
}, 100, 2 );
