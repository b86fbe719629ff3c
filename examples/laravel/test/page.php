<?php
/**
 * Renders a Blade template with the component, by Debian's real Blade, cache and configuration (illuminate 8.83). The
 * application around them is not Laravel's: Debian has no laravel/framework, so this stand-in has just what the service
 * provider asks of one. `php page.php <settings as JSON> <template>` prints the page.
 */

foreach (['PhpOption', 'Dotenv', 'Illuminate/View', 'Illuminate/Config', 'Illuminate/Cache'] as $part) {
    require_once "$part/autoload.php";
}
spl_autoload_register(static function (string $class): void {
    $file = __DIR__ . '/../suara/src/' . str_replace('\\', '/', substr($class, 6)) . '.php';
    if (strpos($class, 'Suara\\') === 0 && is_file($file)) {
        require $file;
    }
});

use Illuminate\Cache\ArrayStore;
use Illuminate\Cache\Repository as Cache;
use Illuminate\Config\Repository as Config;
use Illuminate\Container\Container;
use Illuminate\Events\Dispatcher;
use Illuminate\Filesystem\Filesystem;
use Illuminate\Support\Facades\Facade;
use Illuminate\View\ViewServiceProvider;
use Suara\Laravel\SuaraServiceProvider;

final class StandIn extends Container
{
    public function getLocale(): string
    {
        return 'id';
    }

    public function configPath(string $path = ''): string
    {
        return __DIR__ . "/$path";
    }

    public function getNamespace(): string
    {
        return 'App\\';
    }

    public function terminating($callback): void
    {
    }
}

if (!function_exists('app')) {
    function app(string $name)
    {
        return Container::getInstance()->make($name);
    }
}

[, $settings, $template] = $argv;
$folder = sys_get_temp_dir() . '/suara-blade-' . bin2hex(random_bytes(6));
mkdir("$folder/views", 0700, true);
file_put_contents("$folder/views/page.blade.php", $template);

$app = new StandIn();
Container::setInstance($app);
$app->instance('app', $app);
$app->alias('app', \Illuminate\Contracts\Foundation\Application::class);
$app->instance('config', new Config([
    'suara' => json_decode($settings, true),
    'view' => ['paths' => ["$folder/views"], 'compiled' => $folder],
]));
$app->instance('files', new Filesystem());
$app->instance('events', new Dispatcher($app));
$app->instance('cache.store', new Cache(new ArrayStore()));
Facade::setFacadeApplication($app);
$app->alias('view', \Illuminate\Contracts\View\Factory::class);
foreach ([new ViewServiceProvider($app), $suara = new SuaraServiceProvider($app)] as $provider) {
    $provider->register();
}
$suara->boot();
try {
    echo $app->make('view')->make('page')->render();
} finally {
    (new Filesystem())->deleteDirectory($folder);
}
