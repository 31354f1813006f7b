using System.Globalization;
using Registry.Domain.Members;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Labels;

/// <summary>Composes postal labels and envelopes on the sheets an office has.</summary>
public static class LabelsDocument
{
    private const double LargestOnLabel = 12;
    private const double LargestOnEnvelope = 14;
    private const double Smallest = 6.5;
    private const double Step = 0.5;
    private const double Leading = 1.2;
    private const double MillimetresPerPoint = 25.4 / 72;

    /// <summary>Left free at the edges of a label, on both sides together.</summary>
    private const double Edges = 7;

    /// <param name="skipped">Labels of the first sheet that were used before.</param>
    /// <param name="sender">Printed in the corner of an envelope.</param>
    public static Paper Compose(SheetGeometry sheet, IReadOnlyList<PostalAddress> addresses, int skipped = 0, PostalSender? sender = null)
    {
        var largest = sender is null ? LargestOnLabel : LargestOnEnvelope;
        var labels = Enumerable.Repeat(Markup.Of($"""<div class="label"></div>"""), skipped % sheet.PerPage)
            .Concat(addresses.Select(address => Label(address, sheet, largest)));
        var pages = labels.Chunk(sheet.PerPage).Select(page => Markup.Of($"""<div class="label-page">{Sender(sender)}<div class="label-grid">{page}</div></div>"""));
        return new("Nhãn địa chỉ", "vi", Markup.Of($"""<main class="labels">{pages}</main>"""), Markup.Trusted(Paper.StyleSheet("labels.css") + Css(sheet)));
    }

    private static Markup Label(PostalAddress address, SheetGeometry sheet, double largest)
    {
        var name = address.To is null ? address.Name : $"{address.To} {address.Name}";
        List<string> lines = [name, .. new[] { address.Office }.Concat(address.Address.Split('\n')).Where(line => !string.IsNullOrWhiteSpace(line)).OfType<string>()];
        var size = SizeOf([.. lines, .. address.Own.Select(line => line.Text)], sheet, largest);
        var rest = lines.Skip(1).Select(line => Markup.Of($"<p>{line}</p>")).Concat(address.Own.Select(line => Markup.Of($"<p>{line.ToMarkup()}</p>")));
        return Markup.Of($"""<div class="label"><div style="font-size:{size}pt"><p class="to">{lines[0]}</p>{rest}</div></div>""");
    }

    /// <summary>The largest size at which every line has its place on the label.</summary>
    private static double SizeOf(List<string> lines, SheetGeometry sheet, double largest)
    {
        var (width, height) = (sheet.Width - Edges, sheet.Height - Edges);
        for (var size = largest; size > Smallest; size -= Step)
        {
            // a line that breaks between words is a little shorter than its room
            var needed = lines.Sum(line => Math.Ceiling(OfficialFont.BoldWidth(line, size) * 1.1 / width));
            if (needed * size * Leading * MillimetresPerPoint <= height)
                return size;
        }

        return Smallest;
    }

    private static Markup Sender(PostalSender? sender)
    {
        if (sender is null)
            return Markup.Empty;

        var lines = new[] { sender.Address, sender.Phone }.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => Markup.Of($"<p>{line}</p>"));
        return Markup.Of($"""<div class="sender"><p class="from">Người gửi:</p><p><b>{sender.Name}</b></p>{lines}</div>""");
    }

    private static string Css(SheetGeometry sheet) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
         @page { size: {{sheet.PageWidth}}mm {{sheet.PageHeight}}mm; margin: 0; }
        .label-page { inline-size: {{sheet.PageWidth}}mm; block-size: {{sheet.PageHeight - 0.5}}mm; }
        .label-grid { inset: {{sheet.Top}}mm auto auto {{sheet.Left}}mm; grid-template: repeat({{sheet.Rows}}, {{sheet.PitchY}}mm) / repeat({{sheet.Columns}}, {{sheet.PitchX}}mm); }
        .label { inline-size: {{sheet.Width}}mm; block-size: {{sheet.Height}}mm; }
        """);
}
