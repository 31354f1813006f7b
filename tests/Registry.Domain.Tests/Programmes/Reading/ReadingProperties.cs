using FsCheck;
using FsCheck.Fluent;
using Registry.Domain.Programmes.Reading;

namespace Registry.Domain.Tests.Programmes.Reading;

public sealed class ReadingProperties
{
    private static readonly string[] Lines = [.. Plans.Seeds.Concat(Plans.Made).SelectMany(name => Plans.Text(name).Split('\n'))];

    private static readonly Gen<string> Pasted = Gen.OneOf(
        Gen.Elements(Lines),
        Gen.Elements("", "---", "1.\tTổ chức", "| a | b |", "I. ", "- ", "Nơi nhận:", "STT\tNội dung\tThời gian", "2\tHọp\tQuý V", "PHỤ LỤC", "TM.", "Thời gian: ", "****", "(1)\t(2)\t(3)", "\v\t\v", "ngày 31/02/2025", ":", "V/v"),
        Gen.Choose(0x20, 0x2FF).ArrayOf(12).Select(codes => string.Concat(codes.Select(code => (char)code))));

    private static Arbitrary<string[]> Papers() => Gen.Choose(1, 60).SelectMany(count => Pasted.ArrayOf(count)).Where(lines => lines.Any(line => !string.IsNullOrWhiteSpace(line))).ToArbitrary();

    [Fact]
    public void Nothing_of_an_original_is_lost_whatever_it_is() => Prop.ForAll(Papers(), lines =>
    {
        var text = Domain.Programmes.Reading.Original.PlanText.Of(string.Join('\n', lines));
        var plan = PlanReader.Read(text, Plans.Knowledge);
        return string.Join('\n', plan.Lines.Select(line => line.Text)) == text.Text
            && plan.Lines.All(line => line.Role == LineRole.Blank == string.IsNullOrWhiteSpace(line.Text))
            && plan.Lines.All(line => text.Text.Substring(line.Start, line.Text.Length) == line.Text);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Every_piece_stands_where_it_says() => Prop.ForAll(Gen.Elements(Plans.Seeds.Concat(Plans.Made).ToArray()).ToArbitrary(), name =>
    {
        var text = Domain.Programmes.Reading.Original.PlanText.Of(Plans.Text(name)).Text;
        var plan = Plans.Read(name);
        bool Stands(TextSpan span, string written) => Letters(text.Substring(span.Start, span.Length)).Contains(Letters(written), StringComparison.Ordinal);
        return plan.Items.All(item => Stands(item.Span, item.Text.Split('\n')[0]))
            && plan.Papers.All(paper => Stands(paper.Span, paper.Number))
            && plan.Items.Where(item => item.Time is { Confidence: not Confidence.Guess }).All(item => Stands(item.Time!.Span, item.Time.Written))
            && plan.Items.SelectMany(item => item.Assignments).All(unit => Stands(unit.Span, unit.Name));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
