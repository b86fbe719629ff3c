<?php

namespace Suara\Config;

use CodeIgniter\Config\BaseService;
use Suara\SuaraPaint;
use Suara\SuaraSite;

/** CodeIgniter finds this by itself; one instance serves one page, so it knows whether the script stands there already. */
class Services extends BaseService
{
    public static function suara(bool $getShared = true): SuaraSite
    {
        if ($getShared) {
            return static::getSharedInstance('suara');
        }
        $cache = service('cache');
        $paint = new SuaraPaint([$cache, 'get'], [$cache, 'save']);
        return new SuaraSite(get_object_vars(config('Suara')), service('request')->getLocale(), $paint);
    }
}
