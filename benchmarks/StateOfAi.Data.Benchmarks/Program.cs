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
    case ["csv", .. string[] options]:
        FileCompare.Run(options);
        break;
    case ["shapes", .. string[] options]:
        Shapes.Run(options);
        break;
    case ["instructions", .. string[] options]:
        Instructions.Run(options);
        break;
    case [Startup.ChildArgument, string work]:
        Startup.Do(work);
        break;
    default:
        // A filter that matches nothing, or a benchmark that fails, must not count as a successful run.
        return BenchmarkSwitcher.FromAssembly(typeof(Startup).Assembly).Run(args).SelectMany(summary => summary.Reports)
            .Select(report => report.Success).DefaultIfEmpty(false).All(isSuccess => isSuccess) ? 0 : 1;
}

return 0;
