<?php
/**
 * The tests of what all PHP hosts share, without a framework: `php examples/php/test/run.php`.
 * A test is a closure that throws; the last line is `N passed, N failed`.
 */

declare(strict_types=1);

error_reporting(E_ALL);
set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
    // what was silenced by @ stays silent
    if ((error_reporting() & $level) === 0) {
        return false;
    }
    throw new ErrorException($message, 0, $level, $file, $line);
});

require __DIR__ . '/../SuaraTag.php';
require __DIR__ . '/../SuaraPaint.php';
require __DIR__ . '/../SuaraSite.php';

/** @param mixed $found @param mixed $expected */
function same($found, $expected): void
{
    if ($found !== $expected) {
        throw new RuntimeException("expected\n    " . var_export($expected, true) . "\n  found\n    " . var_export($found, true));
    }
}

function refuses(callable $act, string $word): void
{
    try {
        $act();
    } catch (InvalidArgumentException $error) {
        same(strpos($error->getMessage(), $word) !== false ? $word : $error->getMessage(), $word);
        return;
    }
    throw new RuntimeException("expected a refusal that names \"$word\"");
}

$passed = 0;
$failed = 0;
foreach (glob(__DIR__ . '/*.test.php') as $file) {
    foreach (require $file as $name => $test) {
        try {
            $test();
            $passed++;
        } catch (Throwable $error) {
            $failed++;
            echo basename($file), ": $name\n  ", $error->getMessage(), "\n  ", $error->getFile(), ':', $error->getLine(), "\n";
        }
    }
}
echo "$passed passed, $failed failed\n";
exit($failed > 0 || $passed === 0 ? 1 : 0);
