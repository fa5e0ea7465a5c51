using StateOfAi.Data.Consumers;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(UserMachine))]
// Each test builds or publishes, which takes all cores by itself.
[assembly: Parallelization(Mode = ParallelMode.None)]
