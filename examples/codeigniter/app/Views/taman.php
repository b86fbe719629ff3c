<!doctype html>
<html lang="<?= esc($lang, 'attr') ?>">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Taman kota</title>
</head>
<body>
    <main>
        <h1>Taman kota</h1>
        <?= suara('poll', ['poll' => $poll]) ?>

        <h2>Laporan Anda</h2>
        <?= suara('status-tracker', [], ['text' => 'Lacak laporan tentang taman']) ?>

    </main>
</body>
</html>
