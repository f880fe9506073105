package org.tandem.partnerships.print;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.stream.IntStream;

/** Splits a paragraph into runs of one direction, as the Unicode bidirectional algorithm does. */
final class RunSplitter implements BidiSplitter {
    private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);
    private Integer[] visual = {};

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph =
                new Bidi(
                        text,
                        direction == RTL
                                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                                : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = paragraph.getRunCount();
        byte[] levels = new byte[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) paragraph.getRunLevel(run);
        }
        visual = IntStream.range(0, runs).boxed().toArray(Integer[]::new);
        if (runs > 1) {
            Bidi.reorderVisually(levels, 0, visual, 0, runs);
        }
    }

    @Override
    public int countTextRuns() {
        return visual.length;
    }

    @Override
    public BidiTextRun getVisualRun(int place) {
        int run = visual[place];
        int start = paragraph.getRunStart(run);
        boolean leftToRight = paragraph.getRunLevel(run) % 2 == 0;
        return new BidiTextRun(start, paragraph.getRunLimit(run) - start, leftToRight ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String text) {
        return text.codePoints()
                .mapToObj(RunSplitter::direction)
                .filter(direction -> direction != NEUTRAL)
                .findFirst()
                .orElse(NEUTRAL);
    }

    private static byte direction(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LTR;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    RTL;
            default -> NEUTRAL;
        };
    }
}
