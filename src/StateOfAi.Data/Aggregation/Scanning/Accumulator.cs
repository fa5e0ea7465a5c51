namespace StateOfAi.Data;

/// <summary>Something that is added up over the rows by group: each thread has one, and those of all threads are merged.</summary>
internal abstract class Accumulator
{
    /// <summary>Whether it marks rows of missing values, which takes the groups of rows in a buffer even where there is one group.</summary>
    internal virtual bool MarksMissing => false;

    /// <summary>Whether the rows are to be added in their order by one thread.</summary>
    internal virtual bool IsSequential => false;

    /// <summary>Whether it has the <see cref="GroupIndex.RoomsForNone"/>, and no row that is added to them can do harm.</summary>
    internal virtual bool HasRoomForNone => false;

    /// <summary>Another of the same kind for a thread.</summary>
    internal abstract Accumulator ForThread();

    /// <summary>Adds rows.</summary>
    internal abstract void Add(in Block block);

    /// <summary>Ends a morsel of rows: what depends on the order of additions is put away under its number.</summary>
    internal virtual void EndMorsel(int morsel)
    {
    }

    /// <summary>Adds what another thread has added up.</summary>
    internal abstract void Merge(Accumulator other);

    /// <summary>Computes the results, once all is merged.</summary>
    internal virtual void Finish()
    {
    }

    /// <summary>Gives back memory of a pool, once all results are read.</summary>
    internal virtual void Release()
    {
    }
}
