using Registry.Domain.Programmes.Reading.Head;
using Registry.Domain.Programmes.Reading.Papers;

namespace Registry.Domain.Programmes.Reading.Defects;

/// <summary>What the head and the end of a paper lack, and what in them does not go together.</summary>
internal static class HeadDefects
{
    public static IEnumerable<Defect> Find(ReadProgramme plan, HeadReading head)
    {
        TextSpan top = new(0, 0, 1);
        if (plan.Number is null)
            yield return new("Defect.NoNumber", top);
        else if (!char.IsAsciiDigit(plan.Number.Value[0]))
            yield return new("Defect.NumberBlank", plan.Number.Span);
        if (plan.Date is null)
            yield return new("Defect.NoDate", top);
        else if (plan.Date.Value.Date is null)
            yield return new("Defect.DateBlank", plan.Date.Span);
        if (plan.Type is null)
            yield return new("Defect.NoType", top);
        if (plan.Signature?.Name is null)
            yield return new("Defect.NoSigner", plan.Signature?.Span ?? top);
        if (plan.Number is { } number && plan.Type is { } type && PaperNumber.Of(char.IsAsciiDigit(number.Value[0]) ? number.Value : "1" + number.Value) is { } parts && !PaperTypes.Agrees(type.Value, parts.Mark))
            yield return new("Defect.TypeAndNumber", number.Span, type.Value, number.Value);
        if (head.PageDate is { } page)
            yield return new("Defect.PageDate", page.Span, page.Line);
        foreach (var line in plan.Lines.Where(line => line.Role == LineRole.Gap))
            yield return new("Defect.Gap", new(line.Start, line.Text.Length, line.Number));
        foreach (var archive in plan.Recipients.Where(recipient => recipient.IsArchive && !plan.Lines[recipient.Span.Line - 1].Text.Contains(':', StringComparison.Ordinal)))
            yield return new("Defect.ArchiveLine", archive.Span);
    }
}
