namespace StateOfAi.Data;

/// <content>Units of things that the editions count.</content>
public sealed partial class Unit
{
    private static Unit[] CountedByEditions() =>
    [
        New("star", "stars"), New("fork", "forks"), New("citation", "citations"), New("benchmark", "benchmarks"),
        New("problem", "problems"), New("game", "games"), New("manuscript", "manuscripts"), New("customer", "customers"),
        New("job", "jobs"), New("mile", "miles"), New("ride", "rides"), New("target", "targets"), New("project", "projects"),
        new("gpuHour", UnitKind.Count, "GPU-hour", "GPU-hours"), New("exchange", "exchanges"), New("vote", "votes"), New("task", "tasks"),
        New("agent", "agents"), New("attempt", "attempts"), New("vulnerability", "vulnerabilities"), New("step", "steps"),
        New("exit", "exits"), New("robot", "robots"), New("sandbox", "sandboxes"),
    ];
}
