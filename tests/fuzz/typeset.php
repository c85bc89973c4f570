<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// Typesets what typeset.py wrote as PHP programs do: typeset.php tcpdf|dompdf SEED FROM.html TO.pdf, or
// typeset.php fpdf SEED FROM.json TO.pdf, the way of its manual's table of cells that wrap.
error_reporting(E_ERROR);
[, $how, $seed, $from, $to] = $argv;
mt_srand((int)$seed);

function oneOf(array $choices)
{
    return $choices[mt_rand(0, count($choices) - 1)];
}

function withTcpdf(string $page, string $to): void
{
    require_once 'tcpdf/tcpdf.php';
    $pdf = new TCPDF('L', 'mm', oneOf(['A4', 'A3', 'A3']), true, 'UTF-8');
    $pdf->setPrintHeader(false);
    $pdf->setPrintFooter((bool)mt_rand(0, 1));
    $pdf->SetMargins(7, 7, 7);
    $pdf->SetAutoPageBreak(true, 10);
    $pdf->SetFont(oneOf(['helvetica', 'times', 'dejavusans']), '', oneOf([4.5, 5, 5.5]));
    $pdf->AddPage();
    $pdf->writeHTML($page);
    file_put_contents($to, $pdf->Output('', 'S'));
}

function withDompdf(string $page, string $to): void
{
    require_once 'dompdf/autoload.php';
    $options = new Dompdf\Options();
    $options->set('tempDir', sys_get_temp_dir());
    $options->set('fontCache', sys_get_temp_dir());
    $options->set('chroot', '/');
    $pdf = new Dompdf\Dompdf($options);
    $pdf->loadHtml($page, 'UTF-8');
    $pdf->setPaper(oneOf(['A4', 'A3', 'A3']), 'landscape');
    $pdf->render();
    file_put_contents($to, $pdf->output());
}

function withFpdf(array $report, string $to): void
{
    require_once 'fpdf/fpdf.php';
    $size = oneOf([4.5, 5, 6]);
    $paper = $report['letters'] > 230 || mt_rand(0, 1) ? 'A3' : 'A4';
    $pdf = new FPDF('L', 'pt', $paper);
    $pdf->SetMargins(20, 20, 20);
    $pdf->SetAutoPageBreak(false);
    $pdf->AddPage();
    $font = oneOf(['Arial', 'Times']);
    $width = $pdf->GetPageWidth() - 40;
    $size = min($size, $width / $report['letters'] / 0.62);
    $line = $size * oneOf([1.1, 1.3]);
    $ruled = (bool)mt_rand(0, 1);
    $repeats = (bool)mt_rand(0, 1);
    $text = fn ($words) => mb_convert_encoding($words, 'Windows-1252', 'UTF-8');

    $linesOf = function (string $words, float $across) use ($pdf): int {
        $count = 1;
        $used = 0.0;
        foreach (explode(' ', $words) as $word) {
            $own = $pdf->GetStringWidth($word);
            if ($used > 0 && $used + $pdf->GetStringWidth(' ') + $own > $across) {
                ++$count;
                $used = $own;
            } else {
                $used += ($used > 0 ? $pdf->GetStringWidth(' ') : 0) + $own;
            }
        }
        return $count;
    };
    $row = function (array $cells, float $y, float $height) use ($pdf, $text, $line, $ruled, $font, $size) {
        foreach ($cells as [$x, $across, $words, $align, $style, $tall]) {
            $pdf->SetFont($font, $style, $size);
            if ($ruled) {
                $pdf->Rect($x, $y, $across, $tall ?: $height);
            }
            $pdf->SetXY($x, $y);
            $pdf->MultiCell($across, $line, $text($words), 0, $align);
        }
    };
    $y = 20;
    foreach ($report['parts'] as $index => $part) {
        if ($part[0] !== 'table') {
            if ($y + 3 * $line > $pdf->GetPageHeight() - 20) {
                $pdf->AddPage();
                $y = 20;
            }
            $pdf->SetFont($font, 'B', $size);
            $pdf->SetXY(20, $y + $line);
            $pdf->MultiCell($width, $line, $text($part[1]), 0, $part[0] === 'h1' ? 'C' : 'L');
            $y = $pdf->GetY() + $line;
            continue;
        }
        $main = $index === $report['main'];
        $heads = [];
        $taken = [];
        foreach ($part[2] as $r => $cells) {
            $column = 0;
            $placed = [];
            $height = $line;
            $head = $main;
            foreach ($cells as [$words, $across, $down, $isHead, $isElement]) {
                while (isset($taken["$r,$column"])) {
                    ++$column;
                }
                for ($i = 0; $i < $down; ++$i) {
                    for ($j = 0; $j < $across; ++$j) {
                        $taken[($r + $i) . ',' . ($column + $j)] = true;
                    }
                }
                $left = $main ? $width * array_sum(array_slice($report['shares'], 0, $column))
                              : ($part[1] ? 90 * $column : [0, 90, 100][min($column, 2)]);
                $wide = $main ? $width * array_sum(array_slice($report['shares'], $column, $across))
                              : ($part[1] ? 90 : [90, 10, 400][min($column, 2)]);
                $figure = $main && $column > 6;
                $style = $isHead || $isElement ? 'B' : '';
                $pdf->SetFont($font, $style, $size);
                if ($down === 1) {
                    $height = max($height, $line * $linesOf($text($words), $wide - 6));
                }
                $placed[] = [20 + $left, $wide, $words, $isHead ? 'C' : ($figure ? 'R' : 'L'), $style,
                             $down > 1 ? $down : 0];
                $head = $head && $isHead;
                $column += $across;
            }
            if ($head) {
                $height = max($height, $line * 2);
            }
            foreach ($placed as &$cell) {
                $cell[5] *= $height;
            }
            unset($cell);
            if ($y + $height > $pdf->GetPageHeight() - 20) {
                $pdf->AddPage();
                $y = 20;
                foreach ($repeats && !$head ? $heads : [] as [$again, $high]) {
                    $row($again, $y, $high);
                    $y += $high;
                }
            }
            if ($head) {
                $heads[] = [$placed, $height];
            }
            $row($placed, $y, $height);
            $y += $height;
        }
        $y += $line;
    }
    $pdf->Output('F', $to);
}

match ($how) {
    'tcpdf' => withTcpdf(file_get_contents($from), $to),
    'dompdf' => withDompdf(file_get_contents($from), $to),
    'fpdf' => withFpdf(json_decode(file_get_contents($from), true), $to),
};
