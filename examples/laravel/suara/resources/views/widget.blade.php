@once($once()){!! $script() !!}@endonce{!! $markup($attributes, $slot) !!}
