using System.Text.RegularExpressions;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Outline;

/// <summary>Takes a paragraph apart into what it says itself and what it says behind labels.</summary>
internal sealed record DetailReading(Passage Own, IReadOnlyList<LabelledDetail> Details)
{
    /// <summary>"- Thời gian thực hiện: Quý I/2020." says nothing but details.</summary>
    public bool IsDetail => Own.IsEmpty && Details.Count > 0;

    public static DetailReading Of(Passage passage)
    {
        if (!passage.Text.Contains(':', StringComparison.Ordinal))
            return new(passage, []);

        List<LabelledDetail> details = [];
        var labels = DetailLabels.In(passage.Bare).Where(label => Believed(label, passage)).ToList();
        for (var i = 0; i < labels.Count; i++)
        {
            var from = labels[i].Index + labels[i].Length;
            var to = i + 1 < labels.Count ? labels[i + 1].Index : passage.Text.Length;
            var name = passage.Slice(labels[i].Index, labels[i].Length, " :(,;.+-–\v");
            details.Add(new(DetailLabels.Kind(labels[i]), name.Text, passage.Slice(from, to - from, " ,;(\v")));
        }

        var own = labels.Count == 0 ? passage : passage.Slice(0, labels[0].Index, " ,;(-–\v+");
        return new(own, details);
    }

    /// <summary>Some words are labels only where a line begins with them: "Nội dung: …", "Đơn vị: …".</summary>
    private static bool Believed(Match label, Passage passage)
    {
        var kind = DetailLabels.Kind(label);
        var opens = passage.Bare[..label.Index].Trim(' ', '(').Length == 0;
        return kind switch
        {
            DetailKind.Number => false,
            DetailKind.Content or DetailKind.Note or DetailKind.Product or DetailKind.Quantity => opens,
            DetailKind.Lead => opens || label.Value.Contains("chu tri", StringComparison.Ordinal) || label.Value.Contains("don vi ", StringComparison.Ordinal) || label.Value.Contains("co quan ", StringComparison.Ordinal),
            DetailKind.Time => label.Value.Contains("thoi", StringComparison.Ordinal) || label.Value.Contains("tien do", StringComparison.Ordinal),
            _ => true,
        };
    }
}

/// <summary>A label with what stands behind it.</summary>
internal sealed record LabelledDetail(DetailKind Kind, string Label, Passage Value);
