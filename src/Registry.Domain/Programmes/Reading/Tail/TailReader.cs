using System.Text.RegularExpressions;
using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Programmes.Reading.Tables;

namespace Registry.Domain.Programmes.Reading.Tail;

/// <summary>Reads who receives the plan and who signed it; both may stand beside each other.</summary>
internal static partial class TailReader
{
    /// <summary>Where the tail begins and ends among the paragraphs; behind it annexes may follow.</summary>
    public static (int From, int To) Find(IReadOnlyList<Passage> passages, int from)
    {
        var begin = Enumerable.Range(from, passages.Count - from).FirstOrDefault(i => Begins(passages, i), passages.Count);
        var end = begin;
        while (end < passages.Count && !(end > begin && BeginsAnnex(passages, end)))
            end++;
        return (begin, end);
    }

    public static TailReading Read(IEnumerable<Passage> passages)
    {
        TailReading tail = new();
        var inRecipients = false;
        foreach (var passage in passages)
        {
            if (Passages.IsRule(passage.Text))
                tail.Is(passage, LineRole.Rule);
            else if (passage.IsRow)
                ReadRow(tail, passage, ref inRecipients);
            else
                ReadLine(tail, passage, ref inRecipients);
        }

        tail.Signature = SignatureReader.Read(tail);
        return tail;
    }

    private static bool Begins(IReadOnlyList<Passage> passages, int i)
    {
        var first = passages[i].IsRow ? passages[i].Cells.FirstOrDefault(cell => !cell.IsEmpty) ?? passages[i] : passages[i];
        if (Recipients().IsMatch(first.Bare))
            return true;

        var last = passages[i].IsRow ? passages[i].Cells.LastOrDefault(cell => !cell.IsEmpty) ?? passages[i] : passages[i];
        return SignatureReader.IsAuthority(last) && last.IsCapital && i > passages.Count / 3;
    }

    private static bool BeginsAnnex(IReadOnlyList<Passage> passages, int i) =>
        passages[i].Marker.Kind is MarkerKind.Annex || (passages[i].IsRow && TableHeader.Is(passages[i])) || passages[i].Bare.StartsWith("(kem theo", StringComparison.Ordinal)
        || (passages[i].Marker.Kind is MarkerKind.Roman && passages[i].IsCapital) || AnnexTitle().IsMatch(passages[i].Bare);

    private static void ReadRow(TailReading tail, Passage row, ref bool inRecipients)
    {
        var cells = row.Cells.Where(cell => !cell.IsEmpty).ToList();
        foreach (var cell in cells)
        {
            var isRight = cells.Count > 1 ? cell == cells[^1] : row.Cells[0].IsEmpty;
            var none = false;
            foreach (var line in cell.SplitLines())
            {
                if (isRight && !Recipients().IsMatch(line.Bare) && line.Marker.Kind != MarkerKind.Bullet)
                    AddSignature(tail, line);
                else
                    ReadLine(tail, line, ref isRight ? ref none : ref inRecipients);
            }
        }
    }

    private static void ReadLine(TailReading tail, Passage line, ref bool inRecipients)
    {
        if (Recipients().Match(line.Bare) is { Success: true } word)
        {
            inRecipients = true;
            tail.Is(line, LineRole.Recipients);
            if (line.Slice(word.Length, line.Text.Length - word.Length, " :*") is { IsEmpty: false } rest)
                RecipientReader.Add(tail, rest);
        }
        else if (line.Marker.Kind == MarkerKind.Bullet || (inRecipients && Archive().IsMatch(line.Bare)))
        {
            tail.Is(line, LineRole.Recipients);
            RecipientReader.Add(tail, line.Body);
        }
        else if (SignatureReader.IsAuthority(line) || line.IsCapital || SignatureReader.IsName(line) || Signed().IsMatch(line.Bare))
        {
            AddSignature(tail, line);
        }
    }

    private static void AddSignature(TailReading tail, Passage line)
    {
        tail.SignatureLines.Add(line);
        tail.Is(line, LineRole.Signature);
    }

    [GeneratedRegex(@"^noi nhan\s*:?\s*")]
    private static partial Regex Recipients();

    [GeneratedRegex(@"^luu\b")]
    private static partial Regex Archive();

    [GeneratedRegex(@"^\(?(?:da ky|ky ten|chu ky)")]
    private static partial Regex Signed();

    [GeneratedRegex(@"^(?:bieu|bang|danh muc|lich) (?:phan cong|tong hop|cac hoat dong|hoat dong|cac nhiem vu)")]
    private static partial Regex AnnexTitle();
}
