<?php

namespace App\Controllers;

/** `/taman?poll=taman-kota`: a page about a park, with the poll that the address names. */
class Taman extends BaseController
{
    protected $helpers = ['suara'];

    public function index()
    {
        return view('taman', [
            'lang' => $this->request->getLocale(),
            'poll' => (string) ($this->request->getGet('poll') ?? 'taman-kota'),
        ]);
    }
}
