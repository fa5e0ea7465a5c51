namespace StateOfAi.Data.Charts;

/// <summary>The cohorts of a picture: those of which something is known and, if there are any, those that are left out.</summary>
internal sealed class DrawnCohorts
{
    internal DrawnCohorts(VintageCohorts cohorts)
    {
        AgeLine[] all = [.. cohorts.Select(AgeLine.Of)];
        AgeLine[] known = Array.FindAll(all, line => line.LastKnown is not null);
        (Lines, Empty) = known.Length == 0 ? (all, []) : (known, Array.FindAll(all, line => line.LastKnown is null));
        HighestAge = Lines.Max(line => line.LastKnown?.Age ?? 0);
        Marks = [.. Lines.SelectMany(line => line.Marks).Where(mark => mark.Age <= HighestAge)];
    }

    /// <summary>Those that are drawn, the oldest first.</summary>
    internal AgeLine[] Lines { get; }

    /// <summary>Those that are left out, since no retention is known.</summary>
    internal AgeLine[] Empty { get; }

    /// <summary>The highest age at which a retention is known: beyond, there is nothing to see.</summary>
    internal int HighestAge { get; }

    /// <summary>The retentions up to the highest age.</summary>
    internal AgeMark[] Marks { get; }
}
