create table p (a int, b int generated always as (a * 2) stored);
