<?php
/**
 * Instant paint: asks Suara's server for a widget's first state, so that it stands in the page before any script runs.
 *
 * It is a gift that may not come: whatever goes wrong here, the page is written without it. One source for all PHP hosts:
 * examples/php/SuaraPaint.php of Suara's repository, copied by examples/php/copy.mjs. Change it there. Needs PHP 7.4.
 *
 * @license MIT
 */

namespace Suara;

final class SuaraPaint
{
    /** No visitor waits longer for it. */
    public const TIMEOUT_SECONDS = 2;

    /** As long as the server says: fresh for a minute, shown while it is asked anew for ten more. */
    private const FRESH = 60;
    private const STALE = 600;

    /** While one visitor's page asks, and after it asked in vain, the others' pages do not. */
    private const PAUSE = 30;
    /** A server that paints nothing is asked again in ten minutes. */
    private const PAUSE_OF_NONE = 600;

    private const MOST_BYTES = 524288;

    /** Whoever has one of these asks for a page of their own: no cache may hold it, no log may see it. */
    private const PERSONAL = ['case-token', 'ticket', 'identity-token', 'prefill'];

    /** @var callable(string): mixed */
    private $read;
    /** @var callable(string, array<string, mixed>, int): mixed */
    private $write;
    /** @var callable(string): ?array{status: int, body: string} */
    private $ask;
    /** @var callable(): int */
    private $now;

    /**
     * @param callable(string): mixed $read what the host's cache holds under a key
     * @param callable(string, array<string, mixed>, int): mixed $write puts an array there for some seconds
     * @param ?callable(string): ?array{status: int, body: string} $ask asks a server; null where it did not answer
     * @param ?callable(): int $now the time in seconds
     */
    public function __construct(callable $read, callable $write, ?callable $ask = null, ?callable $now = null)
    {
        $this->read = $read;
        $this->write = $write;
        $this->ask = $ask ?? [self::class, 'ask'];
        $this->now = $now ?? 'time';
    }

    /**
     * The mark-up to be printed first inside the widget's own tag; empty where there is none.
     *
     * @param array<string, mixed> $attributes as the tag has them, with `site` and `base-url`
     */
    public function of(string $widget, array $attributes): string
    {
        try {
            $url = self::url($widget, $attributes);
            return $url === null ? '' : $this->kept($url);
        } catch (\Throwable $error) {
            return '';
        }
    }

    /**
     * Where the server has it; null where it may not be asked.
     *
     * @param array<string, mixed> $attributes
     */
    public static function url(string $widget, array $attributes): ?string
    {
        $api = SuaraTag::origin((string) ($attributes['base-url'] ?? ''));
        if ($api === null || SuaraTag::problem($widget, $attributes) !== null || empty($attributes['site'])) {
            return null;
        }
        $query = [];
        foreach ($attributes as $name => $value) {
            if ($value === null || $value === false || $value === '') {
                continue;
            }
            if (in_array($name, self::PERSONAL, true)) {
                return null;
            }
            if (!in_array($name, ['base-url', 'id', 'class', 'slot'], true)) {
                $query[$name] = $value === true ? '' : (string) $value;
            }
        }
        ksort($query);
        return "$api/v1/embed/$widget?" . http_build_query($query, '', '&', PHP_QUERY_RFC3986);
    }

    private function kept(string $url): string
    {
        $key = 'suara_paint_' . sha1($url);
        $now = ($this->now)();
        $entry = ($this->read)($key);
        $entry = is_array($entry) ? $entry : ['html' => '', 'at' => 0, 'ask' => 0];
        $html = $now - $entry['at'] <= self::FRESH + self::STALE ? $entry['html'] : '';
        if ($now < $entry['ask']) {
            return $html;
        }
        $this->keep($key, ['html' => $html, 'at' => $entry['at'], 'ask' => $now + self::PAUSE]);
        $answer = ($this->ask)($url);
        if ($answer !== null && $answer['status'] === 200 && self::isPaint($answer['body'])) {
            $html = trim($answer['body']);
            $this->keep($key, ['html' => $html, 'at' => $now, 'ask' => $now + self::FRESH]);
        } elseif ($answer !== null && in_array($answer['status'], [404, 501], true)) {
            $html = '';
            $this->keep($key, ['html' => '', 'at' => 0, 'ask' => $now + self::PAUSE_OF_NONE]);
        }
        return $html;
    }

    /** @param array<string, mixed> $entry */
    private function keep(string $key, array $entry): void
    {
        ($this->write)($key, $entry, self::FRESH + self::STALE + self::PAUSE);
    }

    /** One declarative shadow root and nothing beside it, so that a proxy's error page is never printed into the host's. */
    private static function isPaint(string $body): bool
    {
        return strlen($body) <= self::MOST_BYTES
            && preg_match('#^\s*<template shadowrootmode="open"[^>]*>.*</template>\s*$#Ds', $body) === 1
            && stripos($body, '<script') === false;
    }

    /**
     * Asks with what PHP has: curl, else streams.
     *
     * @return ?array{status: int, body: string}
     */
    public static function ask(string $url): ?array
    {
        return function_exists('curl_init') ? self::askByCurl($url) : self::askByStream($url);
    }

    /** @return ?array{status: int, body: string} */
    private static function askByCurl(string $url): ?array
    {
        $curl = curl_init($url);
        $body = '';
        curl_setopt_array($curl, [
            CURLOPT_TIMEOUT => self::TIMEOUT_SECONDS,
            CURLOPT_NOSIGNAL => true,
            CURLOPT_HTTPHEADER => ['Accept: text/html'],
            CURLOPT_WRITEFUNCTION => static function ($_, string $part) use (&$body): int {
                $body .= $part;
                // any other number than was given ends it
                return strlen($body) > self::MOST_BYTES ? 0 : strlen($part);
            },
        ]);
        $arrived = curl_exec($curl);
        $status = (int) curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
        return $arrived === false ? null : ['status' => $status, 'body' => $body];
    }

    /** @return ?array{status: int, body: string} */
    private static function askByStream(string $url): ?array
    {
        $until = microtime(true) + self::TIMEOUT_SECONDS;
        $context = stream_context_create(['http' => [
            'timeout' => self::TIMEOUT_SECONDS,
            'follow_location' => 0,
            'ignore_errors' => true,
            'header' => 'Accept: text/html',
        ]]);
        $stream = @fopen($url, 'rb', false, $context);
        if ($stream === false) {
            return null;
        }
        $body = '';
        // a stream's own time-out begins anew with every part that arrives
        while (!feof($stream) && strlen($body) <= self::MOST_BYTES) {
            $left = $until - microtime(true);
            if ($left <= 0) {
                fclose($stream);
                return null;
            }
            stream_set_timeout($stream, (int) $left, (int) (($left - (int) $left) * 1e6));
            $body .= (string) fread($stream, 8192);
            if (stream_get_meta_data($stream)['timed_out']) {
                fclose($stream);
                return null;
            }
        }
        $head = stream_get_meta_data($stream)['wrapper_data'] ?? [];
        fclose($stream);
        preg_match('#^HTTP/\S+ (\d{3})#', (string) ($head[0] ?? ''), $found);
        return ['status' => (int) ($found[1] ?? 0), 'body' => $body];
    }
}
