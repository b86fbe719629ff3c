<?php
/**
 * The one script, on the pages that carry a widget and on no others.
 *
 * @package Suara
 */

defined( 'ABSPATH' ) || exit;

use Suara\SuaraTag;

const SUARA_HANDLE = 'suara';

/**
 * What SuaraTag needs to know of the script; null where the settings are not complete.
 *
 * @return array<string, string>|null
 */
function suara_script_settings() {
	$settings = suara_settings();
	if ( '' === $settings['api'] ) {
		return null;
	}
	$which = 'pinned' === $settings['delivery']
		? array(
			'version'   => $settings['version'],
			'integrity' => $settings['integrity'],
		)
		: array( 'channel' => $settings['channel'] );
	return array( 'api' => $settings['api'] ) + $which;
}

/** Asks for the script; however often it is asked for, the page has it once. */
function suara_enqueue_script() {
	$script = suara_script_settings();
	if ( null === $script || suara_in_editor() ) {
		return;
	}
	// No ?ver=: the address already says which release it is, and another query would be another module.
	wp_enqueue_script( SUARA_HANDLE, SuaraTag::scriptUrl( $script ), array(), null, false ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
}

/**
 * WordPress's script queue writes classic scripts: ours is a module, held to its hash where the release is pinned.
 *
 * @param string $tag    The tag as WordPress wrote it.
 * @param string $handle The script's handle.
 * @return string
 */
function suara_script_tag( $tag, $handle ) {
	$script = SUARA_HANDLE === $handle ? suara_script_settings() : null;
	// Through wp_get_script_tag(), so that plugins that add a nonce for a strict policy reach it.
	return null === $script ? $tag : wp_get_script_tag( SuaraTag::scriptAttributes( $script ) + array( 'id' => 'suara-js' ) );
}
add_filter( 'script_loader_tag', 'suara_script_tag', 10, 2 );

/**
 * Whether a text carries a widget in any of its three forms.
 *
 * @param string $content A post's content, as it is stored or as it is shown.
 * @return bool
 */
function suara_has_widget( $content ) {
	return 1 === preg_match( '/\sdata-suara\s*=|<suara-[a-z]|\[suara\b|<!-- wp:suara\//', $content );
}

/** Early, where the page is one post that carries a widget: the script then stands in the head and is fetched sooner. */
function suara_enqueue_for_posts() {
	$post = is_singular() ? get_queried_object() : null;
	if ( $post instanceof WP_Post && suara_has_widget( $post->post_content ) ) {
		suara_enqueue_script();
	}
}
add_action( 'wp_enqueue_scripts', 'suara_enqueue_for_posts' );

/**
 * Late, wherever else content is shown (lists, widgets areas): WordPress then writes the script into the footer.
 *
 * @param string $content What is about to be shown.
 * @return string The same.
 */
function suara_enqueue_for_content( $content ) {
	if ( is_string( $content ) && suara_has_widget( $content ) ) {
		suara_enqueue_script();
	}
	return $content;
}
foreach ( array( 'the_content', 'the_excerpt', 'widget_block_content', 'widget_text', 'render_block_core/html' ) as $suara_hook ) {
	add_filter( $suara_hook, 'suara_enqueue_for_content', 99 );
}
unset( $suara_hook );
