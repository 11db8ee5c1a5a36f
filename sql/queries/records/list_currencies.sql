-- purpose: currencies to choose from, that of the organisation first
-- params:
SELECT NULL::uuid AS id, c.code, c.code AS name, true AS active
FROM (SELECT currency::text AS code, 0 AS place FROM core.tenants WHERE id = core.my_tenant()
      UNION ALL
      SELECT v.code, v.place
      FROM (VALUES ('RON', 1), ('EUR', 2), ('USD', 3), ('GBP', 4), ('CHF', 5), ('HUF', 6), ('MDL', 7), ('PLN', 8)) v (code, place)) c
GROUP BY c.code
ORDER BY min(c.place)
