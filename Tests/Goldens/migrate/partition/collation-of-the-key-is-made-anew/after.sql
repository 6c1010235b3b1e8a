create collation k (provider=icu, locale='en');
create table t(a text) partition by range (a collate k);
create table t1 partition of t for values from ('a') to ('b');
