namespace Registry.Web.Sheets.Shape;

/// <summary>Goes through a sheet once and says what its shape is.</summary>
internal static class ShapeFinder
{
    /// <summary>How far down a header is looked for.</summary>
    private const int HeadRows = 40;

    /// <summary>So many rows may follow a signature in a list that does not count its rows.</summary>
    private const int LongestFoot = 15;

    /// <summary>Below a list stand few words side by side.</summary>
    private const int MostSigners = 4;

    private const int MostBelow = 10;

    public static SheetShape Find(IEnumerable<SheetRow> rows, ShapeChoice choice)
    {
        using var all = rows.GetEnumerator();
        List<SheetRow> head = [];
        while (head.Count < Math.Max(HeadRows, choice.HeaderFrom + MostBelow ?? 0) && all.MoveNext())
            head.Add(all.Current);
        if (head.Count == 0)
            throw SheetProblem.Empty();

        var (from, to) = HeaderGuess.Find(head, choice);
        var columns = new ColumnNotes(head.Skip(from).Take(to - from + 1), head.Skip(to + 1));
        var shape = new SheetShape(
            head[from].Number, head[to].Number, null, columns.Draft(),
            [.. head.Take(from).Select(RowKinds.TextOf)], [], [], [], 0);
        var body = new BodyNotes(shape, columns, choice);
        foreach (var row in head.Skip(to + 1))
            body.Add(row);
        while (all.MoveNext())
            body.Add(all.Current);

        return body.Finish();
    }

    /// <summary>What is noted while the rows below the header go by.</summary>
    private sealed class BodyNotes(SheetShape shape, ColumnNotes columns, ShapeChoice choice)
    {
        private readonly RowKinds kinds = new(shape);
        private readonly List<LeftOutRow> leftOut = [];
        private readonly List<string> sections = [];
        private readonly List<SheetRow> pending = [];
        private int records;

        public void Add(SheetRow row)
        {
            if (choice.FootFrom is > 0 and var foot ? row.Number >= foot : choice.FootFrom is null && BeginsOrContinuesFoot(row))
            {
                pending.Add(row);
                return;
            }

            Settle();
            Take(row);
        }

        public SheetShape Finish()
        {
            if (pending.Count > 0 && choice.FootFrom is null && pending.Count > LongestFoot && !kinds.HaveCounter)
                Settle();

            return shape with
            {
                FootFrom = pending is [var first, ..] ? first.Number : null,
                Foot = [.. pending.Take(SheetShape.MostLeftOut).Select(row => new LeftOutRow(row.Number, SheetRowKind.Total, RowKinds.TextOf(row)))],
                Columns = columns.Finish(),
                LeftOut = leftOut,
                Sections = sections,
                Records = records,
            };
        }

        /// <summary>A sum or signature may open the foot; what follows belongs to it unless the list clearly goes on.</summary>
        private bool BeginsOrContinuesFoot(SheetRow row)
        {
            if (kinds.IsCounted(row))
                return false;
            if (pending.Count > 0)
                return kinds.HaveCounter || pending.Count <= LongestFoot;

            var own = RowKinds.Own(row);
            return own.Count <= MostSigners && own.Exists(cell => ShapeWords.IsFoot(ShapeWords.Fold(cell.Text)))
                || kinds.IsSparse(own) && own.Exists(cell => ShapeWords.IsTotal(ShapeWords.Fold(cell.Text)));
        }

        /// <summary>What looked like the foot was in the middle.</summary>
        private void Settle()
        {
            foreach (var row in pending)
                Take(row);

            pending.Clear();
        }

        private void Take(SheetRow row)
        {
            var kind = kinds.Of(row);
            if (kind == SheetRowKind.Record)
            {
                records++;
                columns.Add(row);
                return;
            }

            if (kind == SheetRowKind.Section && sections.Count < SheetShape.MostLeftOut)
                sections.Add(RowKinds.TextOf(row));
            if (leftOut.Count < SheetShape.MostLeftOut)
                leftOut.Add(new(row.Number, kind, RowKinds.TextOf(row)));
        }
    }
}
