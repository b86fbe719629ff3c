<?php
/**
 * Plugin Name:       Suara
 * Description:       Complaints, their tracking, polls, consultations and satisfaction surveys of your city, in any post or page: as a block, as a shortcode, or as plain markup that every author may write.
 * Version:           0.1.0
 * Requires at least: 6.2
 * Requires PHP:      7.4
 * Author:            Suara contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       suara
 * Domain Path:       /languages
 *
 * @package Suara
 */

defined( 'ABSPATH' ) || exit;

define( 'SUARA_PLUGIN_FILE', __FILE__ );
define( 'SUARA_VERSION', '0.1.0' );

// Another plugin or theme may carry the same two classes.
class_exists( 'Suara\SuaraTag' ) || require_once __DIR__ . '/includes/SuaraTag.php';
class_exists( 'Suara\SuaraPaint' ) || require_once __DIR__ . '/includes/SuaraPaint.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/widget.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/block.php';
if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings-page.php';
}

/** Loads the plugin's own translations; those of translate.wordpress.org come first where there are any. */
function suara_load_textdomain() {
	load_plugin_textdomain( 'suara', false, dirname( plugin_basename( SUARA_PLUGIN_FILE ) ) . '/languages' );
}
add_action( 'init', 'suara_load_textdomain', 1 );
