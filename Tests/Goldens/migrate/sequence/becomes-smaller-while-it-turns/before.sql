create sequence s as bigint minvalue -9000000000 maxvalue -5000000000 start -9000000000;
