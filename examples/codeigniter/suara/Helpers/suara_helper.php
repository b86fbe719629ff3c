<?php

/**
 * `helper('suara')` in a controller, then in a view: `<?= suara('poll', ['poll' => 'taman']) ?>`.
 * What these print is escaped already: `esc()` around them would show the tags as text.
 */

if (! function_exists('suara')) {
    /**
     * A widget, and before the page's first one the script.
     *
     * @param array<string, mixed> $attributes
     * @param array{text?: string, href?: string} $link the link inside, where it is not to be the one to the plain form
     */
    function suara(string $widget, array $attributes = [], array $link = []): string
    {
        $markup = service('suara')->widget($widget, $attributes, $link);
        return service('suara')->scriptOnce($widget) . $markup;
    }
}

if (! function_exists('suara_script')) {
    /** The script, for a layout that wants it in its head; nothing where the page has it already, or has single files. */
    function suara_script(): string
    {
        return service('suara')->scriptOnce();
    }
}
