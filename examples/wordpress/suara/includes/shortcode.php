<?php
/**
 * The shortcode: [suara widget="poll" poll="taman"], or [suara widget="poll" poll="taman"]Words of the link[/suara].
 *
 * @package Suara
 */

defined( 'ABSPATH' ) || exit;

/**
 * Renders the shortcode.
 *
 * @param array<int|string, string>|string $given   What the author wrote.
 * @param string|null                      $content What stands between the shortcode's two tags.
 * @return string
 */
function suara_shortcode( $given, $content = null ) {
	$attributes = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		// An attribute without a value, such as kiosk, comes as a value without a name.
		$attributes += is_int( $name ) ? array( $value => true ) : array( $name => $value );
	}
	$widget = isset( $attributes['widget'] ) ? (string) $attributes['widget'] : '';
	$link   = array_intersect_key( $attributes, array( 'href' => true ) );
	$text   = trim( wp_strip_all_tags( (string) $content ) );
	unset( $attributes['widget'], $attributes['href'], $attributes['base-url'] );
	return suara_render( $widget, $attributes, $link + ( '' === $text ? array() : array( 'text' => $text ) ) );
}

/** Registers it. */
function suara_register_shortcode() {
	add_shortcode( 'suara', 'suara_shortcode' );
}
add_action( 'init', 'suara_register_shortcode' );
