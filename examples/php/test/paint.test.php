<?php

declare(strict_types=1);

use Suara\SuaraPaint;

const PAINTED = '<template shadowrootmode="open"><style>p{}</style><p>Apa yang paling dibutuhkan taman?</p></template>';
const OF_POLL = ['site' => 'kota.dpu', 'base-url' => 'http://127.0.0.1:1', 'poll' => 'taman'];

/** A host with a cache, a clock that the test moves, and a server that answers as the test says. */
final class Host
{
    public array $cache = [];
    public array $asked = [];
    public int $now = 1_000_000;
    /** @var mixed */
    public $answer = ['status' => 200, 'body' => PAINTED];

    public function paint(array $attributes = OF_POLL): string
    {
        return (new SuaraPaint(
            fn (string $key) => $this->cache[$key] ?? false,
            function (string $key, array $value): void {
                $this->cache[$key] = $value;
            },
            function (string $url) {
                $this->asked[] = $url;
                if ($this->answer instanceof Throwable) {
                    throw $this->answer;
                }
                return $this->answer;
            },
            fn () => $this->now
        ))->of('poll', $attributes);
    }
}

/** A server of its own process that answers as `$code` does; resolves to its address. */
function serving(string $code, callable $use): void
{
    $folder = sys_get_temp_dir() . '/suara-paint-' . bin2hex(random_bytes(6));
    mkdir($folder);
    file_put_contents("$folder/index.php", "<?php $code");
    $socket = stream_socket_server('tcp://127.0.0.1:0');
    $address = stream_socket_get_name($socket, false);
    fclose($socket);
    $process = proc_open([PHP_BINARY, '-S', $address, "$folder/index.php"], [2 => ['file', '/dev/null', 'w']], $pipes);
    try {
        for ($tries = 0; $tries < 100 && !@fsockopen('127.0.0.1', (int) explode(':', $address)[1]); $tries++) {
            usleep(50_000);
        }
        $use("http://$address/");
    } finally {
        proc_terminate($process);
        proc_close($process);
        unlink("$folder/index.php");
        rmdir($folder);
    }
}

$byStream = static function (string $url) {
    $method = new ReflectionMethod(SuaraPaint::class, 'askByStream');
    $method->setAccessible(true);
    return $method->invoke(null, $url);
};
$ways = ['curl' => [SuaraPaint::class, 'ask'], 'streams' => $byStream];

return [
    'it asks for what the tag says, in one order, and nothing of the page' => static fn () => same(
        SuaraPaint::url('survey', ['type' => 'skm', 'site' => 'kota.dpu', 'base-url' => 'https://api.example.org', 'kiosk' => true, 'class' => 'wide', 'label' => '', 'lang' => 'id']),
        'https://api.example.org/v1/embed/survey?kiosk=&lang=id&site=kota.dpu&type=skm'
    ),
    'what belongs to one person is not asked for' => static function () {
        same(SuaraPaint::url('survey', ['site' => 'kota.dpu', 'base-url' => 'https://api.example.org', 'case-token' => 'x']), null);
        same(SuaraPaint::url('status-tracker', ['site' => 'kota.dpu', 'base-url' => 'https://api.example.org', 'ticket' => 'x']), null);
        same(SuaraPaint::url('complaint-form', ['site' => 'kota.dpu', 'base-url' => 'https://api.example.org', 'identity-token' => 'x']), null);
        same(SuaraPaint::url('complaint-form', ['site' => 'kota.dpu', 'base-url' => 'https://api.example.org', 'prefill' => ['contact' => []]]), null);
    },
    'it asks once a minute' => static function () {
        $host = new Host();
        same($host->paint(), PAINTED);
        $host->now += 59;
        same($host->paint(), PAINTED);
        same(count($host->asked), 1);
        $host->now += 2;
        same($host->paint(), PAINTED);
        same(count($host->asked), 2);
    },
    'widgets with other attributes have other pictures' => static function () {
        $host = new Host();
        $host->paint();
        $host->paint(['poll' => 'jalan'] + OF_POLL);
        same(count($host->cache), 2);
    },
    'a server that does not answer is left alone for a while, and the last picture stands in for ten minutes' => static function () {
        $host = new Host();
        $host->paint();
        $host->answer = null;
        $host->now += 61;
        same($host->paint(), PAINTED);
        same($host->paint(), PAINTED);
        same(count($host->asked), 2);
        $host->now += 31;
        same($host->paint(), PAINTED);
        same(count($host->asked), 3);
        $host->now += 700;
        same($host->paint(), '');
        $host->answer = ['status' => 200, 'body' => PAINTED];
        same($host->paint(), '');
        $host->now += 31;
        same($host->paint(), PAINTED);
    },
    'while one page asks, another does not' => static function () {
        $host = new Host();
        $inside = null;
        $paint = new SuaraPaint(
            fn (string $key) => $host->cache[$key] ?? false,
            function (string $key, array $value) use ($host): void {
                $host->cache[$key] = $value;
            },
            function () use ($host, &$inside) {
                $inside = $host->paint();
                return ['status' => 200, 'body' => PAINTED];
            },
            fn () => $host->now
        );
        same($paint->of('poll', OF_POLL), PAINTED);
        same([$inside, $host->asked], ['', []]);
    },
    'a server that paints nothing is asked again in ten minutes' => static function () {
        foreach ([404, 501] as $status) {
            $host = new Host();
            $host->answer = ['status' => $status, 'body' => '{}'];
            same($host->paint(), '');
            $host->now += 500;
            same($host->paint(), '');
            same(count($host->asked), 1);
            $host->now += 101;
            $host->paint();
            same(count($host->asked), 2);
        }
    },
    'what is no picture is never printed' => static function () {
        $bodies = ['', '<h1>502</h1>', PAINTED . '<p>more</p>', 'x' . PAINTED, '<template shadowrootmode="open"><script>alert(1)</script></template>',
            '<template>x</template>', '<template shadowrootmode="open">' . str_repeat('x', 600000) . '</template>'];
        foreach ($bodies as $body) {
            $host = new Host();
            $host->answer = ['status' => 200, 'body' => $body];
            same($host->paint(), '');
        }
        $host = new Host();
        $host->answer = ['status' => 500, 'body' => PAINTED];
        same($host->paint(), '');
    },
    'what breaks in the cache or on the way breaks no page' => static function () {
        $host = new Host();
        $host->answer = new RuntimeException('no way');
        same($host->paint(), '');
        $broken = static function () {
            throw new RuntimeException('disk full');
        };
        same((new SuaraPaint($broken, $broken))->of('poll', OF_POLL), '');
        same((new SuaraPaint(fn () => 'rubbish', fn () => null, fn () => null))->of('poll', OF_POLL), '');
        same((new SuaraPaint(fn () => false, fn () => null))->of('poll', ['base-url' => 'nowhere'] + OF_POLL), '');
    },
    'a real server answers, by curl and by streams' => static function () use ($ways) {
        serving('http_response_code(501); echo "x";', static function (string $url) use ($ways) {
            foreach ($ways as $ask) {
                same($ask($url), ['status' => 501, 'body' => 'x']);
            }
        });
    },
    'nobody waits longer than two seconds and a bit, nor where a little comes all the time' => static function () use ($ways) {
        $codes = ['sleep(6);', 'for ($i = 0; $i < 30; $i++) { echo str_repeat("x", 5000); flush(); usleep(200000); }'];
        foreach ($codes as $code) {
            foreach ($ways as $ask) {
                serving($code, static function (string $url) use ($ask) {
                    $began = microtime(true);
                    same($ask($url), null);
                    $took = microtime(true) - $began;
                    same($took < 3 ? 'soon' : "after $took s", 'soon');
                });
            }
        }
    },
    'a server that is not there answers nothing' => static function () use ($ways) {
        foreach ($ways as $ask) {
            same($ask('http://127.0.0.1:1/'), null);
        }
    },
];
