create schema "Order";
