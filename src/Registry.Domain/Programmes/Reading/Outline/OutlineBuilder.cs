using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Programmes.Reading.Tables;
using Registry.Domain.Programmes.Reading.Times;

namespace Registry.Domain.Programmes.Reading.Outline;

/// <summary>Puts the paragraphs of the body under each other by their marks, whatever the numbers say.</summary>
internal static class OutlineBuilder
{
    /// <summary>A heading in capitals that carries no mark is no longer than this.</summary>
    private const int LongestHeading = 160;

    public static OutlineNode Build(Passage root, IReadOnlyList<Passage> body)
    {
        OutlineNode top = new(root, 0);
        Stack<OutlineNode> open = new([top]);
        for (var i = 0; i < body.Count; i++)
        {
            if (TableFinder.LengthAt(body, i) is var rows and > 0)
            {
                open.Peek().Children.Add(new(body[i], OutlineNode.Plain) { Table = [.. body.Skip(i).Take(rows)] });
                i += rows - 1;
                continue;
            }

            Place(open, new(body[i], Rank(body[i])));
        }

        return top;
    }

    private static int Rank(Passage passage) => passage.Marker.Kind switch
    {
        MarkerKind.None when IsBareHeading(passage) => OutlineNode.Roman,
        MarkerKind.None when TimeFinder.Heading(passage) is not null => (int)MarkerKind.Article,
        MarkerKind.None => OutlineNode.Plain,
        var kind => (int)kind,
    };

    private static bool IsBareHeading(Passage passage) => passage.IsCapital && passage.Text.Length is > 5 and < LongestHeading && TimeFinder.Heading(passage) is null;

    private static void Place(Stack<OutlineNode> open, OutlineNode node)
    {
        if (node.Rank == OutlineNode.Plain)
        {
            open.Peek().Children.Add(node);
            return;
        }

        if (node.Marker.Kind == MarkerKind.Bullet)
            CloseBullets(open, node);
        else
            while (open.Count > 1 && open.Peek().Rank >= node.Rank)
                open.Pop();

        open.Peek().Children.Add(node);
        open.Push(node);
    }

    /// <summary>Bullets of one sign stand beside each other; those of another sign stand under them.</summary>
    private static void CloseBullets(Stack<OutlineNode> open, OutlineNode node)
    {
        var same = open.FirstOrDefault(other => other.Rank > 0 && other.Marker.Kind == MarkerKind.Bullet && other.Marker.Series == node.Marker.Series);
        if (same is null)
            return;

        while (open.Pop() != same)
        {
        }
    }
}
