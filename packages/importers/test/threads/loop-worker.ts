for (;;) Math.hypot(3, 4);
