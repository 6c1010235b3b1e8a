create collation natural_order (provider = icu, locale = 'en-u-kn-true');
create table parts (id integer primary key, number text collate natural_order);
create index parts_number on parts (number);
create view numbers as select number from parts order by number;
