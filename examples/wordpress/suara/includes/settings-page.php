<?php
/**
 * Settings → Suara.
 *
 * @package Suara
 */

defined( 'ABSPATH' ) || exit;

/** Adds the page. */
function suara_add_settings_page() {
	add_options_page( __( 'Suara', 'suara' ), __( 'Suara', 'suara' ), 'manage_options', 'suara', 'suara_settings_page' );
}
add_action( 'admin_menu', 'suara_add_settings_page' );

/**
 * A link to it from the list of plugins.
 *
 * @param string[] $links The links there are.
 * @return string[]
 */
function suara_plugin_links( $links ) {
	$url = admin_url( 'options-general.php?page=suara' );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'suara' ) ) );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( SUARA_PLUGIN_FILE ), 'suara_plugin_links' );

/** Adds the fields. */
function suara_add_settings_fields() {
	add_settings_section( 'suara_server', __( 'Your city’s server', 'suara' ), '__return_empty_string', 'suara' );
	suara_add_text_field( 'suara_server', 'api', __( 'Address of the API', 'suara' ), __( 'For example https://api.example.org. Your city names it.', 'suara' ), 'url' );
	suara_add_text_field( 'suara_server', 'site', __( 'Site', 'suara' ), __( 'City and site, for example kota-contoh.dpu. The server must allow this site’s address for it.', 'suara' ) );

	add_settings_section( 'suara_script', __( 'Release of the widgets', 'suara' ), '__return_empty_string', 'suara' );
	suara_add_choice_field(
		'suara_script',
		'delivery',
		__( 'Which release', 'suara' ),
		array(
			'channel' => __( 'Always the newest of a channel', 'suara' ),
			'pinned'  => __( 'One pinned release, checked by its hash', 'suara' ),
		)
	);
	suara_add_text_field( 'suara_script', 'channel', __( 'Channel', 'suara' ), __( 'The number of a major version.', 'suara' ), 'text', 'small-text' );
	suara_add_text_field( 'suara_script', 'version', __( 'Pinned version', 'suara' ), __( 'For example 1.4.2.', 'suara' ) );
	suara_add_text_field( 'suara_script', 'integrity', __( 'Integrity', 'suara' ), __( 'sha384-…, from the manifest of that release, for suara.js.', 'suara' ), 'text', 'large-text code' );

	add_settings_section( 'suara_looks', __( 'Looks', 'suara' ), '__return_empty_string', 'suara' );
	suara_add_choice_field(
		'suara_looks',
		'theme',
		__( 'Light or dark', 'suara' ),
		array(
			'auto'  => __( 'As the theme declares', 'suara' ),
			'light' => __( 'Always light', 'suara' ),
			'dark'  => __( 'Always dark', 'suara' ),
		)
	);
	add_settings_field( 'suara_paint', __( 'Instant paint', 'suara' ), 'suara_paint_field', 'suara', 'suara_looks', array( 'label_for' => 'suara_paint' ) );
}
add_action( 'admin_init', 'suara_add_settings_fields' );

/**
 * Adds a field of one line.
 *
 * @param string $section The section.
 * @param string $name    The setting.
 * @param string $label   Its label.
 * @param string $help    What stands below it.
 * @param string $type    The input's type.
 * @param string $css     The input's class.
 */
function suara_add_text_field( $section, $name, $label, $help, $type = 'text', $css = 'regular-text' ) {
	$args = compact( 'name', 'help', 'type', 'css' ) + array( 'label_for' => "suara_$name" );
	add_settings_field( "suara_$name", $label, 'suara_text_field', 'suara', $section, $args );
}

/**
 * Prints it.
 *
 * @param array<string, string> $args As above.
 */
function suara_text_field( $args ) {
	printf(
		'<input type="%1$s" id="suara_%2$s" name="%3$s[%2$s]" value="%4$s" class="%5$s" aria-describedby="suara_%2$s_help"><p class="description" id="suara_%2$s_help">%6$s</p>',
		esc_attr( $args['type'] ),
		esc_attr( $args['name'] ),
		esc_attr( SUARA_OPTION ),
		esc_attr( suara_settings()[ $args['name'] ] ),
		esc_attr( $args['css'] ),
		esc_html( $args['help'] )
	);
}

/**
 * Adds a field with a list to choose from.
 *
 * @param string                $section The section.
 * @param string                $name    The setting.
 * @param string                $label   Its label.
 * @param array<string, string> $choices Values and their words.
 */
function suara_add_choice_field( $section, $name, $label, $choices ) {
	$args = compact( 'name', 'choices' ) + array( 'label_for' => "suara_$name" );
	add_settings_field( "suara_$name", $label, 'suara_choice_field', 'suara', $section, $args );
}

/**
 * Prints it.
 *
 * @param array<string, mixed> $args As above.
 */
function suara_choice_field( $args ) {
	printf( '<select id="suara_%1$s" name="%2$s[%1$s]">', esc_attr( $args['name'] ), esc_attr( SUARA_OPTION ) );
	foreach ( $args['choices'] as $value => $label ) {
		printf(
			'<option value="%s"%s>%s</option>',
			esc_attr( $value ),
			selected( suara_settings()[ $args['name'] ], $value, false ),
			esc_html( $label )
		);
	}
	echo '</select>';
}

/** Prints the box for instant paint. */
function suara_paint_field() {
	printf(
		'<label><input type="checkbox" id="suara_paint" name="%s[paint]" value="1"%s> %s</label><p class="description">%s</p>',
		esc_attr( SUARA_OPTION ),
		checked( (bool) suara_settings()['paint'], true, false ),
		esc_html__( 'Print a widget’s first state into the page', 'suara' ),
		esc_html__( 'It is then readable before any script runs. This site asks the server for it once a minute at most; where it does not answer within two seconds, the page is shown without.', 'suara' )
	);
}

/** Prints the page. */
function suara_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<form action="options.php" method="post">';
	settings_fields( 'suara' );
	do_settings_sections( 'suara' );
	submit_button();
	echo '</form><h2>' . esc_html__( 'How to put it into a post', 'suara' ) . '</h2>';
	echo '<p>' . esc_html__( 'Add the block “Suara”, or write a shortcode:', 'suara' ) . ' <code>[suara widget="poll" poll="…"]</code></p></div>';
}
