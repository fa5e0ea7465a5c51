namespace StateOfAi.Data;

/// <summary>State per group to which rows are added. Each thread has its own; they are merged at the end.</summary>
internal abstract class Accumulator
{
    /// <summary>Whether it redirects rows with missing values, which takes a buffer of groups even if there is only one group.</summary>
    internal virtual bool MarksMissing => false;

    /// <summary>Whether one thread must add all rows in order.</summary>
    internal virtual bool IsSequential => false;

    /// <summary>Whether it has <see cref="DummySlots"/>, so that unselected rows can be added to them.</summary>
    internal virtual bool HasDummySlots => false;

    /// <summary>Creates another of the same kind for a thread.</summary>
    internal abstract Accumulator ForThread();

    /// <summary>Adds rows.</summary>
    internal abstract void Add(in Block block);

    /// <summary>
    /// Ends a morsel: partial results that depend on the order of additions are stored per morsel, to be combined in morsel order.
    /// </summary>
    internal virtual void EndMorsel(int morsel)
    {
    }

    /// <summary>Merges the state of another thread.</summary>
    internal abstract void Merge(Accumulator other);

    /// <summary>Computes the results after merging.</summary>
    internal virtual void Finish()
    {
    }

    /// <summary>Returns memory to its pool after the results are read.</summary>
    internal virtual void Release()
    {
    }
}
