<?php
/**
 * Leaves nothing behind when the plugin is deleted. What authors wrote into their posts stays theirs.
 *
 * @package Suara
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes the option and what was kept of instant paint from one site. */
function suara_uninstall_site() {
	global $wpdb;
	delete_option( 'suara_settings' );
	foreach ( array( '_transient_suara_paint_', '_transient_timeout_suara_paint_' ) as $prefix ) {
		// There is no function for transients by the beginning of their name.
		$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( $prefix ) . '%' ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $suara_site ) {
		switch_to_blog( $suara_site );
		suara_uninstall_site();
		restore_current_blog();
	}
} else {
	suara_uninstall_site();
}
