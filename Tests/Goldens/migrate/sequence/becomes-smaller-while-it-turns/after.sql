create sequence s as smallint maxvalue 100;
