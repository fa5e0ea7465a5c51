using System.Net;
using System.Text;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Deals as RowBinary of ClickHouse: values one after the other, each that may be null after a byte that says so.</summary>
internal sealed class RowBinaryContent(IEnumerable<Deal> deals) : HttpContent
{
    private const int Buffer = 1 << 20;

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var memory = new MemoryStream(Buffer + 1024);
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        foreach (Deal deal in deals)
        {
            Write(writer, deal);
            if (memory.Length < Buffer)
                continue;
            await stream.WriteAsync(memory.GetBuffer().AsMemory(0, (int)memory.Length));
            memory.SetLength(0);
        }

        await stream.WriteAsync(memory.GetBuffer().AsMemory(0, (int)memory.Length));
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private static void Write(BinaryWriter writer, Deal deal)
    {
        writer.Write(deal.Id);
        writer.Write(deal.Shard);
        writer.Write(deal.Entity);
        if (IsThere(writer, deal.Region is not null))
            writer.Write(deal.Region!);
        writer.Write(deal.Category);
        writer.Write(deal.Year);
        writer.Write(deal.Quarter);
        writer.Write(deal.Month);
        writer.Write((ushort)(deal.Day - DateTime.UnixEpoch).Days);
        Write(writer, deal.Revenue);
        if (IsThere(writer, deal.Amount is not null))
            writer.Write((long)(deal.Amount!.Value * 100));
        if (IsThere(writer, deal.Units is not null))
            writer.Write(deal.Units!.Value);
        Write(writer, deal.Lower);
        Write(writer, deal.Upper);
        if (IsThere(writer, deal.Won is not null))
            writer.Write(deal.Won!.Value);
        writer.Write(deal.StartYear);
        writer.Write(deal.StartQuarter);
    }

    private static void Write(BinaryWriter writer, double? value)
    {
        if (IsThere(writer, value is not null))
            writer.Write(value!.Value);
    }

    private static bool IsThere(BinaryWriter writer, bool isThere)
    {
        writer.Write(!isThere);
        return isThere;
    }
}
