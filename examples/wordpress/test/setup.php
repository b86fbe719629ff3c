<?php
/**
 * Prepares the WordPress that wordpress.mjs has laid out: an author, an editor, and the plugin at work.
 * `php setup.php <folder> <url>`; prints the users' passwords as JSON.
 */

define( 'WP_ADMIN', true );
$_SERVER['HTTP_HOST'] = parse_url( $argv[2], PHP_URL_HOST ) . ':' . parse_url( $argv[2], PHP_URL_PORT );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

update_option( 'blogname', 'Dinas Pekerjaan Umum' );
update_option( 'blogdescription', 'Kabar dan layanan' );
update_option( 'timezone_string', 'Asia/Jakarta' );
// the welcome of the block editor would stand before what is to be tested
$quiet = array( 'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false ), 'core' => array( 'isComplementaryAreaVisible' => true ) );

$users = array();
foreach ( array( 'admin' => 'administrator', 'penulis' => 'author' ) as $login => $role ) {
	$password = wp_generate_password( 20, false );
	$known    = get_user_by( 'login', $login );
	$id       = $known ? $known->ID : wp_create_user( $login, $password, "$login@example.org" );
	$user     = new WP_User( $id );
	$user->set_role( $role );
	wp_set_password( $password, $id );
	update_user_meta( $id, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $quiet + array( '_modified' => gmdate( 'c' ) ) );
	$users[ $login ] = $password;
}
// the site speaks Indonesian, its administrator English
update_user_meta( get_user_by( 'login', 'admin' )->ID, 'locale', 'en_US' );

$problem = activate_plugin( 'suara/suara.php' );
if ( is_wp_error( $problem ) ) {
	fwrite( STDERR, $problem->get_error_message() . "\n" );
	exit( 1 );
}
echo wp_json_encode( $users ), "\n";
