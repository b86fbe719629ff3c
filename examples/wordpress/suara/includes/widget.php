<?php
/**
 * A widget as markup, for the shortcode and the block alike.
 *
 * @package Suara
 */

defined( 'ABSPATH' ) || exit;

use Suara\SuaraPaint;
use Suara\SuaraTag;

/**
 * The widget's markup, and its script asked for. Empty where it cannot be shown, with the reason for those who edit.
 *
 * @param string                $widget     A key of SuaraTag::WIDGETS.
 * @param array<string, mixed>  $attributes Its attributes, without what the settings already say.
 * @param array<string, string> $link       `text` and `href` of the link inside, where they are not the usual ones.
 * @return string
 */
function suara_render( $widget, array $attributes, array $link = array() ) {
	$settings = suara_settings();
	$given    = array_filter( $attributes, static fn( $value ) => '' !== $value && null !== $value );
	$all      = $given + array(
		'site'     => $settings['site'],
		'base-url' => $settings['api'],
		'theme'    => 'auto' === $settings['theme'] ? '' : $settings['theme'],
	);

	/**
	 * Filters the attributes of every widget before it is written.
	 *
	 * @param array<string, mixed> $all    Names and values.
	 * @param string               $widget The widget.
	 */
	$all     = (array) apply_filters( 'suara_widget_attributes', $all, $widget );
	$problem = suara_widget_problem( $widget, $all );
	if ( null !== $problem ) {
		return suara_notice_for_editors( $problem );
	}
	suara_enqueue_script();
	$options = $link + array(
		'lang'  => get_bloginfo( 'language' ),
		'paint' => $settings['paint'] && ! suara_in_editor() ? suara_paint( $widget, $all ) : '',
	);
	try {
		return SuaraTag::element( $widget, $all, $options );
	} catch ( InvalidArgumentException $error ) {
		return suara_notice_for_editors( $error->getMessage() );
	}
}

/**
 * Why a widget cannot be shown; null where it can.
 *
 * @param string               $widget     The widget.
 * @param array<string, mixed> $attributes All its attributes.
 * @return string|null
 */
function suara_widget_problem( $widget, array $attributes ) {
	foreach ( array( 'base-url', 'site' ) as $needed ) {
		if ( empty( $attributes[ $needed ] ) ) {
			return __( 'Suara does not know your city’s server yet: an administrator enters its address and your site under Settings → Suara.', 'suara' );
		}
	}
	return SuaraTag::problem( $widget, $attributes );
}

/**
 * Visitors are not bothered with what only an editor can mend.
 *
 * @param string $problem What is wrong.
 * @return string
 */
function suara_notice_for_editors( $problem ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<p class="suara-notice"><strong>Suara:</strong> ' . esc_html( $problem ) . '</p>';
}

/** Whether this is the block editor's preview: there a widget must show what it is, and stays still. */
function suara_in_editor() {
	return defined( 'REST_REQUEST' ) && REST_REQUEST;
}

/**
 * The widget's first state from Suara's server, kept as a transient.
 *
 * @param string               $widget     The widget.
 * @param array<string, mixed> $attributes All its attributes.
 * @return string Markup, or nothing.
 */
function suara_paint( $widget, array $attributes ) {
	// Where no language is set on the tag, the widget takes the page's.
	$attributes += array( 'lang' => get_bloginfo( 'language' ) );
	$paint       = new SuaraPaint( 'get_transient', 'set_transient', 'suara_ask' );
	return $paint->of( $widget, $attributes );
}

/**
 * Asks Suara's server by WordPress's own client, so that its proxy settings and filters hold.
 *
 * @param string $url The address.
 * @return array{status: int, body: string}|null
 */
function suara_ask( $url ) {
	$answer = wp_remote_get(
		$url,
		array(
			'timeout'             => SuaraPaint::TIMEOUT_SECONDS,
			'redirection'         => 0,
			'limit_response_size' => 1024 * 1024,
			'headers'             => array( 'Accept' => 'text/html' ),
		)
	);
	if ( is_wp_error( $answer ) ) {
		return null;
	}
	return array(
		'status' => (int) wp_remote_retrieve_response_code( $answer ),
		'body'   => wp_remote_retrieve_body( $answer ),
	);
}
