using BenchmarkDotNet.Running;
using StateOfAi.Data.Benchmarks;

switch (args)
{
    case ["startup", .. string[] options]:
        Startup.Compare(options);
        break;
    case ["compare", .. string[] options]:
        Compare.Run(options);
        break;
    case ["building", .. string[] options]:
        BuildCompare.Run(options);
        break;
    case ["shapes", .. string[] options]:
        Shapes.Run(options);
        break;
    case [Startup.ChildArgument, string work]:
        Startup.Do(work);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Startup).Assembly).Run(args);
        break;
}
