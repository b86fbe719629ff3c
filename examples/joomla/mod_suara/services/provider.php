<?php

/** Tells Joomla where the module's classes are. */

\defined('_JEXEC') or die;

use Joomla\CMS\Extension\Service\Provider\Module;
use Joomla\CMS\Extension\Service\Provider\ModuleDispatcherFactory;
use Joomla\DI\Container;
use Joomla\DI\ServiceProviderInterface;

// by Joomla's loader, not by require: another extension may carry the same classes
\JLoader::registerNamespace('Suara', \dirname(__DIR__) . '/lib');

return new class () implements ServiceProviderInterface {
    public function register(Container $container): void
    {
        $container->registerServiceProvider(new ModuleDispatcherFactory('\\Suara\\Module\\Suara'));
        $container->registerServiceProvider(new Module());
    }
};
