import ArgumentParser
import VitalSpecCommand

VitalSpec.main()
