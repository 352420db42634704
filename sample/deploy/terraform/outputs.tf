output "orders" {
  description = "What the module says about what it made."
  value       = module.orders
}
