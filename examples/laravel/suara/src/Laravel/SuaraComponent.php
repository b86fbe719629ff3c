<?php

namespace Suara\Laravel;

use Illuminate\View\Component;
use Suara\SuaraSite;

/**
 * `<x-suara widget="poll" poll="taman" />`, or with words of one's own for the link inside:
 * `<x-suara widget="poll" poll="taman">Pilih di sini</x-suara>`.
 *
 * Its mark-up goes through a view that never changes: a component that returned it as a string would have Blade compile
 * it, and with it whatever a visitor's `{{ … }}` brought into an attribute.
 */
class SuaraComponent extends Component
{
    public string $widget;
    public ?string $href;
    private SuaraSite $suara;

    public function __construct(SuaraSite $suara, string $widget, ?string $href = null)
    {
        $this->suara = $suara;
        $this->widget = $widget;
        // as mark-up has it: an address written in a template may carry `&amp;`, as everywhere in HTML
        $this->href = $href === null ? null : self::plain($href);
    }

    /** @return \Illuminate\Contracts\View\View */
    public function render()
    {
        return app('view')->make('suara::widget');
    }

    public function script(): string
    {
        return $this->suara->script($this->widget);
    }

    /** Under which name Blade remembers that the page has the script. */
    public function once(): string
    {
        return $this->suara->isSingle() ? "suara-$this->widget" : 'suara';
    }

    /**
     * @param \Illuminate\View\ComponentAttributeBag $attributes
     * @param \Illuminate\Contracts\Support\Htmlable|string $slot
     */
    public function markup($attributes, $slot): string
    {
        // Blade escapes the bound attributes, `:poll="$name"`, before it hands them over, and SuaraTag escapes all
        $given = array_map(static fn ($value) => is_string($value) ? self::plain($value) : $value, $attributes->getAttributes());
        $text = trim(self::plain(strip_tags((string) $slot)));
        return $this->suara->widget($this->widget, $given, array_filter(['text' => $text, 'href' => $this->href]));
    }

    private static function plain(string $html): string
    {
        return html_entity_decode($html, ENT_QUOTES | ENT_HTML5, 'UTF-8');
    }
}
