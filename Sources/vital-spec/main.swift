import VitalSpecCommand

await VitalSpec.main()
