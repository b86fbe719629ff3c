<?php
/**
 * Renders modules as Joomla would. Joomla is not here: these are stand-ins for the few of its classes that the module
 * names, written after its documentation, so what they prove ends where Joomla begins.
 *
 * `php page.php <JSON>` with `language` (a tag), `editor` (may this visitor edit modules?) and `modules` (the settings of
 * each) prints the page.
 */

// phpcs:disable PSR1
namespace {
    const _JEXEC = 1;
    error_reporting(E_ALL);
    set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
        throw new ErrorException($message, 0, $level, $file, $line);
    });

    final class JLoader
    {
        public static function registerNamespace(string $namespace, string $folder): void
        {
            spl_autoload_register(static function (string $class) use ($namespace, $folder): void {
                $file = $folder . '/' . str_replace('\\', '/', substr($class, strlen($namespace) + 1)) . '.php';
                if (strpos($class, "$namespace\\") === 0 && is_file($file)) {
                    include_once $file;
                }
            });
        }
    }
}

namespace Joomla\DI {
    final class Container
    {
        /** @var array<string, mixed> */
        private array $services = [];

        public function registerServiceProvider(ServiceProviderInterface $provider): void
        {
            $provider->register($this);
        }

        /** @param mixed $service */
        public function set(string $name, $service): void
        {
            $this->services[$name] = $service;
        }

        /** @return mixed */
        public function get(string $name)
        {
            return $this->services[$name];
        }
    }

    interface ServiceProviderInterface
    {
        public function register(Container $container);
    }
}

namespace Joomla\CMS\Extension\Service\Provider {
    use Joomla\DI\Container;
    use Joomla\DI\ServiceProviderInterface;

    final class ModuleDispatcherFactory implements ServiceProviderInterface
    {
        private string $namespace;

        public function __construct(string $namespace)
        {
            $this->namespace = $namespace;
        }

        public function register(Container $container)
        {
            $container->set('dispatcher', trim($this->namespace, '\\') . '\\Site\\Dispatcher\\Dispatcher');
        }
    }

    final class Module implements ServiceProviderInterface
    {
        public function register(Container $container)
        {
            $container->set('module', true);
        }
    }
}

namespace Joomla\CMS\Cache {
    interface CacheControllerFactoryInterface
    {
    }
}

namespace Joomla\CMS {
    final class Factory
    {
        public static \Joomla\DI\Container $container;

        public static function getContainer(): \Joomla\DI\Container
        {
            return self::$container;
        }
    }
}

namespace Joomla\CMS\Language {
    final class Text
    {
        /** @var array<string, string> */
        public static array $texts = [];

        public static function _(string $key): string
        {
            return self::$texts[$key] ?? $key;
        }
    }
}

namespace Joomla\CMS\Dispatcher {
    abstract class AbstractModuleDispatcher
    {
        protected \stdClass $module;
        protected \App $app;

        public function __construct(\stdClass $module, \App $app)
        {
            $this->module = $module;
            $this->app = $app;
        }

        public function dispatch(): void
        {
            $data = $this->getLayoutData();
            if ($data === false) {
                return;
            }
            (static function (array $data): void {
                extract($data);
                require MODULE . '/tmpl/default.php';
            })($data);
        }

        protected function getLayoutData()
        {
            return ['module' => $this->module, 'app' => $this->app, 'params' => new \Params($this->module->params)];
        }
    }
}

namespace {
    use Joomla\CMS\Cache\CacheControllerFactoryInterface;
    use Joomla\CMS\Factory;
    use Joomla\CMS\Language\Text;
    use Joomla\DI\Container;

    const MODULE = __DIR__ . '/../mod_suara';

    final class Params
    {
        /** @var array<string, mixed> */
        private array $values;

        /** @param array<string, mixed> $values */
        public function __construct(array $values)
        {
            $this->values = $values;
        }

        /** @return array<string, mixed> */
        public function toArray(): array
        {
            return $this->values;
        }
    }

    /** The application, its language, its document and its visitor in one. */
    final class App
    {
        private string $tag;
        private bool $isEditor;
        /** @var array<string, array{string, array<string, mixed>, array<string, mixed>}> */
        public array $scripts = [];

        public function __construct(string $tag, bool $isEditor)
        {
            $this->tag = $tag;
            $this->isEditor = $isEditor;
        }

        public function __call(string $name, array $_): self
        {
            if (!in_array($name, ['getLanguage', 'getDocument', 'getWebAssetManager', 'getIdentity'], true)) {
                throw new BadMethodCallException($name);
            }
            return $this;
        }

        public function getTag(): string
        {
            return $this->tag;
        }

        public function authorise(string $action, string $asset): bool
        {
            return $this->isEditor && [$action, $asset] === ['core.edit', 'com_modules'];
        }

        public function registerAndUseScript(string $name, string $uri, array $options, array $attributes): void
        {
            $this->scripts[$name] = [$uri, $options, $attributes];
        }

        public function head(): string
        {
            $head = '';
            foreach ($this->scripts as [$uri, $options, $attributes]) {
                $version = $options['version'] ?? 'auto';
                $head .= '<script src="' . htmlspecialchars($uri . ($version ? "?$version" : '')) . '"';
                foreach ($attributes as $attribute => $value) {
                    $head .= ' ' . $attribute . '="' . htmlspecialchars($value) . '"';
                }
                $head .= '></script>';
            }
            return $head;
        }
    }

    /** An output cache without a disk; Joomla's says false for what it does not hold. */
    final class Cache implements CacheControllerFactoryInterface
    {
        /** @var array<string, mixed> */
        private array $kept = [];

        public function createCacheController(string $type, array $options): self
        {
            return $this;
        }

        /** @return mixed */
        public function get(string $id)
        {
            return $this->kept[$id] ?? false;
        }

        /** @param mixed $data */
        public function store($data, string $id): bool
        {
            $this->kept[$id] = $data;
            return true;
        }
    }

    $page = json_decode($argv[1], true, 16, JSON_THROW_ON_ERROR);
    Text::$texts = parse_ini_file(MODULE . "/language/{$page['language']}/mod_suara.ini");
    Factory::$container = new Container();
    Factory::$container->set(CacheControllerFactoryInterface::class, new Cache());
    JLoader::registerNamespace('Suara\\Module\\Suara\\Site', MODULE . '/src');

    $extension = new Container();
    $extension->registerServiceProvider(require MODULE . '/services/provider.php');
    $dispatcher = $extension->get('dispatcher');
    $app = new App($page['language'], $page['editor'] ?? false);
    ob_start();
    foreach ($page['modules'] as $params) {
        (new $dispatcher((object) ['module' => 'mod_suara', 'params' => $params], $app))->dispatch();
    }
    $body = ob_get_clean();
    $lang = strtolower($page['language']);
    echo "<!doctype html><html lang=\"$lang\"><head><meta charset=\"utf-8\"><title>Taman kota</title>{$app->head()}</head><body>$body</body></html>";
}
