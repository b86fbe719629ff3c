@once('suara'){!! $script() !!}@endonce{!! $markup($attributes, $slot) !!}
