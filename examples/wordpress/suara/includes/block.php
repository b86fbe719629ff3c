<?php
/**
 * The block: its markup comes from here at every view, so a post stores nothing but what the author chose.
 *
 * @package Suara
 */

defined( 'ABSPATH' ) || exit;

/** Registers the block and its editor script, which needs no build. */
function suara_register_block() {
	$block = register_block_type(
		dirname( SUARA_PLUGIN_FILE ) . '/blocks/widget',
		array( 'render_callback' => 'suara_render_block' )
	);
	foreach ( $block ? $block->editor_script_handles : array() as $handle ) {
		wp_set_script_translations( $handle, 'suara', dirname( SUARA_PLUGIN_FILE ) . '/languages' );
	}
}
add_action( 'init', 'suara_register_block' );

/**
 * Renders the block.
 *
 * @param array<string, mixed> $attributes As block.json names them.
 * @return string
 */
function suara_render_block( $attributes ) {
	$widget = (string) $attributes['widget'];
	$own    = array_merge( Suara\SuaraTag::WIDGETS[ $widget ] ?? array(), array( 'site', 'lang', 'theme' ) );
	// What was chosen for another widget before stays stored, and is not this widget's matter.
	$chosen = array_map( 'strval', array_intersect_key( $attributes, array_flip( $own ) ) );
	$link   = '' === (string) ( $attributes['linkText'] ?? '' ) ? array() : array( 'text' => (string) $attributes['linkText'] );
	$markup = suara_render( $widget, $chosen, $link );
	return '' === $markup ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $markup );
}
