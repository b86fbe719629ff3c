<?php

/**
 * @var string $markup  The widget, escaped already.
 * @var string $problem What is wrong, for those who may edit modules.
 */

\defined('_JEXEC') or die;

use Suara\SuaraTag;

?>
<div class="mod-suara">
<?php if ($problem !== '') : ?>
    <p class="alert alert-warning"><strong>Suara:</strong> <?php echo SuaraTag::escape($problem); ?></p>
<?php else : ?>
    <?php echo $markup; ?>

<?php endif; ?>
</div>
