<?php
/**
 * What an administrator sets once for the whole site.
 *
 * @package Suara
 */

defined( 'ABSPATH' ) || exit;

use Suara\SuaraTag;

/** The one option of this plugin; uninstall.php removes it. */
const SUARA_OPTION = 'suara_settings';

/**
 * The settings before anybody has set any.
 *
 * @return array<string, string|bool>
 */
function suara_default_settings() {
	return array(
		'api'       => '',
		'site'      => '',
		'delivery'  => 'channel',
		'channel'   => '0',
		'version'   => '',
		'integrity' => '',
		'theme'     => 'auto',
		'paint'     => true,
	);
}

/**
 * The settings as they are now.
 *
 * @return array<string, string|bool>
 */
function suara_settings() {
	$stored = get_option( SUARA_OPTION, array() );
	return wp_parse_args( is_array( $stored ) ? $stored : array(), suara_default_settings() );
}

/** Registers the option with the rule for what may be stored in it. */
function suara_register_setting() {
	register_setting(
		'suara',
		SUARA_OPTION,
		array(
			'type'              => 'object',
			'default'           => suara_default_settings(),
			'sanitize_callback' => 'suara_sanitize_settings',
			'show_in_rest'      => false,
		)
	);
}
add_action( 'init', 'suara_register_setting' );

/**
 * Keeps a field as it was, and says why, where the new value cannot be.
 *
 * @param mixed $input What was sent.
 * @return array<string, string|bool>
 */
function suara_sanitize_settings( $input ) {
	$old   = suara_settings();
	$input = is_array( $input ) ? $input : array();
	$new   = $old;
	foreach ( suara_setting_rules() as $name => $rule ) {
		$value = isset( $input[ $name ] ) && is_scalar( $input[ $name ] ) ? sanitize_text_field( (string) $input[ $name ] ) : '';
		if ( call_user_func( $rule['accepts'], $value ) ) {
			$new[ $name ] = $value;
		} else {
			suara_settings_error( $name, $rule['message'] );
		}
	}
	$new['api']   = (string) SuaraTag::origin( $new['api'] );
	$new['paint'] = ! empty( $input['paint'] );
	if ( 'pinned' === $new['delivery'] && ( '' === $new['version'] || '' === $new['integrity'] ) ) {
		$new['delivery'] = 'channel';
		suara_settings_error( 'pinned', __( 'A pinned release needs its version and its integrity. The newest release is used until both are given.', 'suara' ) );
	}
	return $new;
}

/**
 * Tells the administrator, on the page where the form was sent from.
 *
 * @param string $name    The field.
 * @param string $message What is wrong with it.
 */
function suara_settings_error( $name, $message ) {
	// WordPress sanitizes an option that is new twice, and outside the admin area there is nobody to tell.
	if ( ! function_exists( 'add_settings_error' ) ) {
		return;
	}
	foreach ( get_settings_errors( SUARA_OPTION ) as $error ) {
		if ( "suara_$name" === $error['code'] ) {
			return;
		}
	}
	add_settings_error( SUARA_OPTION, "suara_$name", $message );
}

/**
 * What each text field accepts.
 *
 * @return array<string, array{accepts: callable, message: string}>
 */
function suara_setting_rules() {
	$matches = static function ( $shape ) {
		return static function ( $value ) use ( $shape ) {
			return 1 === preg_match( $shape, $value );
		};
	};
	return array(
		'api'       => array(
			'accepts' => static function ( $value ) {
				return '' === $value || null !== SuaraTag::origin( $value );
			},
			'message' => __( 'The address of the API must look like https://api.example.org, without anything behind it.', 'suara' ),
		),
		'site'      => array(
			'accepts' => $matches( '/^([a-z0-9-]{1,63}\.[a-z0-9-]{1,63})?$/D' ),
			'message' => __( 'The site must look like city.site, as your city gave it to you.', 'suara' ),
		),
		'delivery'  => array(
			'accepts' => $matches( '/^(channel|pinned)$/D' ),
			'message' => __( 'Choose the newest release, or a pinned one.', 'suara' ),
		),
		'channel'   => array(
			'accepts' => $matches( '/^\d{1,4}$/D' ),
			'message' => __( 'The channel is the number of a major version, such as 0 or 1.', 'suara' ),
		),
		'version'   => array(
			'accepts' => $matches( '/^(\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?)?$/D' ),
			'message' => __( 'The version must look like 1.4.2.', 'suara' ),
		),
		'integrity' => array(
			'accepts' => static function ( $value ) {
				return '' === $value || SuaraTag::isIntegrity( $value );
			},
			'message' => __( 'The integrity must look like sha384-…, as the manifest of the release gives it for suara.js.', 'suara' ),
		),
		'theme'     => array(
			'accepts' => $matches( '/^(auto|light|dark)$/D' ),
			'message' => __( 'Choose one of the three looks.', 'suara' ),
		),
	);
}
