// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

int main(int argc, char **argv)
{
    return pei::runWindow(argc, argv);
}
