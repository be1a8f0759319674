// Before any other module looks at the clock: the zone in which every contender is right.
process.env.TZ = "Asia/Shanghai";
