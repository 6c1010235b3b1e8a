create access method am type table handler heap_tableam_handler;
create materialized view m as select 1 as a;
