create table days (day date not null, n integer, primary key (day)) partition by range (day);
create table days_1 partition of days for values from ('2020-01-01') to ('2021-01-01');
create table days_2 partition of days for values from ('2021-01-01') to ('2022-01-01');
create table days_3 partition of days for values from ('2022-01-01') to ('2023-01-01');
